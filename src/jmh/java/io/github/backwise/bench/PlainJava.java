package io.github.backwise.bench;

import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Constraint.Operator;
import io.github.backwise.rules.Operand;
import io.github.backwise.rules.Rule;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Writes rules as plain Java, and compiles it. */
final class PlainJava {
    private static final String NAME = "WrittenRules";

    /** The compiler leaves methods of more than 8000 bytes to the interpreter: this many rules stay below. */
    private static final int RULES_AT_ONCE = 100;

    private final List<Rule> rules;
    private final List<FactType> types;

    private PlainJava(List<Rule> rules) {
        this.rules = rules;
        this.types = rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::type)
                .collect(Collectors.toMap(FactType::name, type -> type, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    /** A class with these rules, numbered in their order; an object of it serves one runner. */
    static Constructor<? extends PlainRules> compile(List<Rule> rules) {
        try {
            Path folder = Files.createTempDirectory("plain-rules");
            Path source = Files.writeString(folder.resolve(NAME + ".java"), new PlainJava(rules).source());
            int exit = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
            if (exit != 0) {
                throw new IllegalStateException("javac refuses " + source);
            }
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, PlainJava.class.getClassLoader());
            return loader.loadClass(NAME).asSubclass(PlainRules.class).getConstructor();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String source() {
        int chunks = (rules.size() + RULES_AT_ONCE - 1) / RULES_AT_ONCE;
        return "import java.util.function.IntConsumer;\n"
                + "public final class " + NAME + " implements " + PlainRules.class.getName() + " {\n"
                + types.stream().map(PlainJava::memory).collect(Collectors.joining())
                + adding()
                + "public boolean matches(int rule) { switch (rule) {\n"
                + lines(0, rules.size(), rule -> "case " + rule + ": return rule" + rule + "();\n")
                + "default: throw new IllegalArgumentException(); } }\n"
                + "public void fire(IntConsumer fired) {\n"
                + lines(0, chunks, chunk -> "fire" + chunk + "(fired);\n") + "}\n"
                + lines(0, chunks, this::firing)
                + lines(0, rules.size(), this::matching) + "}\n";
    }

    private static String lines(int from, int to, IntFunction<String> line) {
        return IntStream.range(from, to).mapToObj(line).collect(Collectors.joining());
    }

    private static String memory(FactType type) {
        String name = type.type().getName();
        return "private static final " + name + "[] NO_" + type + " = {};\n" + "private " + name + "[] all" + type
                + " = NO_" + type + ";\n";
    }

    private String adding() {
        return "private static final java.util.Map<Class<?>, Integer> TYPES = new java.util.HashMap<>();\nstatic {\n"
                + lines(0, types.size(), i -> "TYPES.put(" + types.get(i).type().getName() + ".class, " + i + ");\n")
                + "}\n"
                + "private static <T> T[] with(T[] array, T added) {\n"
                + "T[] longer = java.util.Arrays.copyOf(array, array.length + 1);\n"
                + "longer[array.length] = added; return longer; }\n"
                + "public void add(Object fact) { Integer type = TYPES.get(fact.getClass());\n"
                + "if (type != null) switch (type) {\n"
                + lines(
                        0,
                        types.size(),
                        i -> "case " + i + ": all" + types.get(i) + " = with(all" + types.get(i) + ", ("
                                + types.get(i).type().getName() + ") fact); break;\n")
                + "} }\n";
    }

    private String firing(int chunk) {
        int from = chunk * RULES_AT_ONCE;
        return "private void fire" + chunk + "(IntConsumer fired) {\n"
                + lines(
                        from,
                        Math.min(rules.size(), from + RULES_AT_ONCE),
                        rule -> "if (rule" + rule + "()) fired.accept(" + rule + ");\n")
                + "}\n";
    }

    private String matching(int rule) {
        return "private boolean rule" + rule + "() {\n"
                + matching(rules.get(rule).conditions(), 0) + "return false; }\n";
    }

    private static String matching(List<Condition> conditions, int depth) {
        if (depth == conditions.size()) {
            return "return true;\n";
        }
        Condition condition = conditions.get(depth);
        String fact = "fact" + depth;
        String loop = "for (" + condition.type().type().getName() + " " + fact + " : all" + condition.type() + ") {\n"
                + bindings(condition, fact) + "if (" + tests(condition, fact) + ") {\n";
        String rest = matching(conditions, depth + 1);
        if (condition.presence() == Presence.STATED) {
            return loop + rest + "} }\n";
        }
        String found = "found" + depth;
        return "boolean " + found + " = false;\n" + loop + found + " = true; break; } }\n" + "if ("
                + (condition.presence() == Presence.NOT ? "!" : "") + found + ") {\n" + rest + "}\n";
    }

    private static String bindings(Condition condition, String fact) {
        return condition.constraints().stream()
                .filter(Constraint.Bind.class::isInstance)
                .map(Constraint.Bind.class::cast)
                .map(bind -> bind.field().type().getName() + " " + bind.variable() + " = " + value(bind, fact) + ";\n")
                .collect(Collectors.joining());
    }

    private static String tests(Condition condition, String fact) {
        return Stream.concat(Stream.of("true"), condition.tests().map(test -> test(test, value(test, fact))))
                .collect(Collectors.joining(" && "));
    }

    private static String value(Constraint constraint, String fact) {
        return fact + "." + constraint.field().name() + "()";
    }

    /** A test as Java. */
    static String test(Constraint.Test test, String value) {
        boolean negative = test.operator() == Operator.NOT_IN || test.operator() == Operator.UNEQUAL;
        String symbol = test.operator().isOrder() ? test.operator().symbol() : "==";
        String any = test.operands().stream()
                .map(operand -> isText(operand)
                        ? value + ".equals(" + operand + ")"
                        : value + " " + symbol + " " + java(operand))
                .collect(Collectors.joining(" || ", "(", ")"));
        return negative ? "!" + any : any;
    }

    private static boolean isText(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof String;
    }

    private static String java(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof Enum<?> constant
                ? constant.getDeclaringClass().getName() + "." + constant.name()
                : operand.toString();
    }
}
