package io.github.backwise.rules;

import io.github.backwise.advice.Who;
import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one rule file. The language is a small part of Drools' own, small enough that a rule cannot run code: what this
 * parser does not understand is refused, and nothing is ever compiled.
 */
final class RuleParser {
    private static final String PACKAGE = "backwise.rules";

    /** The one file that holds imports and the global, for the sake of other Drools tools. */
    static final String HEADER_FILE = "vocabulary.drl";

    static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private static final Set<String> FOREIGN = Set.of(
            "function",
            "declare",
            "query",
            "dialect",
            "unit",
            "salience",
            "timer",
            "enabled",
            "duration",
            "no-loop",
            "agenda-group",
            "ruleflow-group",
            "activation-group",
            "auto-focus",
            "lock-on-active",
            "date-effective",
            "date-expires",
            "extends",
            "template");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[;,\\s]+");
    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_ID = 80;
    private static final int MAX_NAME = 120;

    private final boolean isHeader;
    private final Lexer lexer;
    private final TokenReader reader;
    private final List<Problem> strange = new ArrayList<>();
    private final List<Problem> misunderstood = new ArrayList<>();
    private final Map<Integer, String> notes = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> mentioned = new HashSet<>();

    /**
     * @param file what the file is called in messages
     * @param isHeader whether it is the one that may hold imports and the global
     */
    RuleParser(String file, boolean isHeader, String text) {
        this.isHeader = isHeader;
        this.lexer = new Lexer(file, text, strange, notes);
        this.reader = new TokenReader(lexer.tokens(), misunderstood);
    }

    /** Reads the file; afterwards the other methods tell what was found. */
    RuleParser parse() {
        try {
            packageLine();
        } catch (TokenReader.Lost reported) {
            reader.skipRule();
        }
        while (!reader.atEnd() && misunderstood.size() < MAX_PROBLEMS) {
            ruleOrOtherLine();
            reader.enterRule("");
        }
        if (drafts.isEmpty() && misunderstood.isEmpty() && !isHeader) {
            reader.problem(reader.peek().place(), "there is no rule in this file", "Maybe it was not finished?");
        }
        return this;
    }

    private void ruleOrOtherLine() {
        int from = reader.position();
        int before = misunderstood.size();
        Draft draft = null;
        try {
            if (startsRule()) {
                draft = rule();
            } else {
                otherLine();
            }
        } catch (TokenReader.Lost reported) {
            reader.skipRule();
        }
        List<Token> read = reader.between(from, reader.position());
        boolean sound = misunderstood.size() == before && isPlain(read);
        if (draft != null) {
            drafts.add(sound ? draft : draft.unsound());
        }
        if (!sound) {
            read.stream()
                    .flatMap(token -> BETWEEN_WORDS.splitAsStream(token.text()))
                    .forEach(mentioned::add);
        }
    }

    private boolean startsRule() {
        return reader.peek().isLike("rule") && reader.peekSecond().kind() == Token.Kind.TEXT
                || reader.peek().is("rule");
    }

    private boolean isPlain(List<Token> read) {
        int first = read.get(0).place().line();
        int last = read.get(read.size() - 1).place().line();
        return strange.stream().map(problem -> problem.place().line()).noneMatch(line -> line >= first && line <= last);
    }

    /** The rules that could be read to their end. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Every word of the rules that could not be understood: nothing of it may be called missing or unused. */
    Set<String> mentioned() {
        return mentioned;
    }

    /** The characters that cannot stand where they do. */
    List<Problem> strange() {
        return strange;
    }

    /** What else is wrong. */
    List<Problem> misunderstood() {
        return lexer.gaveUp()
                ? List.of(new Problem(
                        reader.peek().place(),
                        "",
                        "the rest of the file was not read: too much before it is wrong",
                        ""))
                : misunderstood;
    }

    private void packageLine() {
        if (!reader.accept("package")) {
            throw reader.lost(
                    "the file does not start with its package line", "Maybe add 'package " + PACKAGE + ";' above it?");
        }
        Token first = reader.peek();
        String name = dottedName();
        if (!name.equals(PACKAGE)) {
            reader.problem(first.place(), "the package is '" + name + "'", "Maybe '" + PACKAGE + "'?");
        }
        reader.accept(";");
    }

    private String dottedName() {
        StringBuilder name =
                new StringBuilder(reader.expect(Token.Kind.WORD, "a name", "").text());
        while (reader.accept(".")) {
            name.append('.').append(reader.peek().is("*") ? reader.next().text() : dottedPart());
        }
        return name.toString();
    }

    private String dottedPart() {
        return reader.expect(Token.Kind.WORD, "a name after '.'", "").text();
    }

    private void otherLine() {
        Token token = reader.peek();
        if (isHeader && reader.accept("import")) {
            reader.accept("static");
            importLine();
        } else if (isHeader && reader.accept("global")) {
            globalLine();
        } else if (token.is("import") || token.is("global")) {
            throw reader.lost(
                    token.shown() + " does not belong into a rule file", "Maybe delete it: " + HEADER_FILE + " has it");
        } else {
            String maybe =
                    token.kind() == Token.Kind.WORD ? nearestStart(token) : "Maybe an 'end' too many, or one missing?";
            throw reader.lost("expected 'rule' but found " + token.shown(), maybe);
        }
    }

    private String nearestStart(Token token) {
        return FOREIGN.contains(token.text())
                ? "Maybe say it as a rule: a rule file holds rules and nothing else"
                : Nearest.to(token.text(), List.of("rule")).isPresent()
                        ? "Maybe 'rule'?"
                        : "Maybe the rule above has an 'end' too early?";
    }

    private void importLine() {
        Token first = reader.peek();
        String name = dottedName();
        if (!name.startsWith("io.github.backwise.")) {
            reader.problem(first.place(), "'" + name + "' may not be imported", "Maybe delete the line?");
        }
        reader.accept(";");
    }

    private void globalLine() {
        Token first = reader.peek();
        String type = dottedName();
        String name = reader.expect(Token.Kind.WORD, "the name of the global", "Maybe conclude?")
                .text();
        if (!type.equals(Conclude.class.getName()) || !name.equals("conclude")) {
            reader.problem(first.place(), "the only global is 'conclude'", "Maybe delete the line?");
        }
        reader.accept(";");
    }

    private Draft rule() {
        int from = reader.position();
        Token start = reader.expect("rule", "before its name");
        Token title = reader.expect(Token.Kind.TEXT, "the rule's name in quotes", "Maybe rule \"A sentence\"?");
        reader.enterRule(title.text());
        if (title.text().isBlank() || title.text().length() > MAX_NAME) {
            reader.problem(
                    title.place(),
                    "the rule's name is empty or longer than " + MAX_NAME + " letters",
                    "Maybe one short sentence?");
        }
        AnnotationParser annotations = new AnnotationParser(reader, start).parse();
        beginPart("when", "after the annotations");
        List<Condition> conditions = new ConditionParser(reader).conditions();
        beginPart("then", "after the conditions");
        List<Conclusion> conclusions = new ConclusionParser(reader).conclusions();
        reader.expect("end", "after the conclusions");
        String note = notes.getOrDefault(start.place().line() - 1, "");
        Rule rule = new Rule(
                annotations.id(), title.text(), note, annotations.described(), conditions, conclusions, start.place());
        return new Draft(rule, Draft.words(reader.between(from, reader.position())), true);
    }

    /** The word that begins a part of the rule; if only it is missing, what follows can still be read. */
    private void beginPart(String word, String where) {
        Token token = reader.peek();
        if (token.kind() == Token.Kind.WORD && FOREIGN.contains(token.text())) {
            throw reader.lost(
                    token.shown() + " is not part of this rule language",
                    "Maybe delete it: rules have no order and no code");
        }
        boolean found = reader.has(word, where);
        if (found) {
            reader.next();
        } else if (token.kind() != Token.Kind.WORD || token.isLike("end") || token.isLike("rule")) {
            throw new TokenReader.Lost();
        }
    }

    static boolean isId(String text) {
        return text.length() <= MAX_ID && ID.matcher(text).matches();
    }

    static void checkId(TokenReader reader, Token id) {
        if (!isId(id.text())) {
            String start = id.text().substring(0, Math.min(MAX_ID, id.text().length()));
            reader.problem(
                    id.place(),
                    "the id " + id.shown() + " may hold only small letters, digits, dots and dashes, at most " + MAX_ID,
                    "Maybe \"" + start.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + "\"?");
        }
    }

    /** The constant that a word names; null, and a problem, if it names none. */
    static <E extends Enum<E>> E constant(TokenReader reader, Token word, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(word.text())) {
            return Enum.valueOf(type, word.text());
        }
        String what =
                type == Who.class ? "one to see called" : type.getSimpleName().toLowerCase(Locale.ROOT);
        reader.problem(word.place(), "there is no " + what + " " + word.shown(), Nearest.maybe(word.text(), names));
        return null;
    }
}
