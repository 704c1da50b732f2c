package io.github.backwise;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What integrators can see and may rely on: a change of it is a decision. */
class PublicTypesTest {
    private static final String HOME = "io.github.backwise";
    private static final Set<String> ROOMS = Set.of(HOME, HOME + ".facts", HOME + ".advice", HOME + ".rules");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");
    private static final Set<Class<?>> UNTOLD_PARENTS = Set.of(Object.class, Record.class);

    @Test
    void areThoseOnTheList() throws IOException {
        List<String> lines = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(HOME).stream()
                        .filter(type -> ROOMS.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(PublicTypesTest::isVisible)
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(type -> Stream.concat(Stream.of(head(type)), members(type)))
                        .toList();
        Frozen.assertUnchanged("public-types.txt", lines);
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(Member member) {
        return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
    }

    /** Such as {@code final record facts.Age(int years) implements Fact}. */
    private static String head(Class<?> type) {
        String name = type.getName();
        String components = type.isRecord() ? "(" + components(type) + ")" : "";
        // Not every JDK says that a type is sealed.
        String kind = readable(type.toGenericString().replace(name, ""))
                .replace("non-sealed ", "")
                .replace("sealed ", "");
        return (type.isSealed() ? "sealed " : "")
                + kind
                + name.substring(HOME.length() + 1).replace('$', '.')
                + components
                + parents(type);
    }

    private static String components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> readable(component.getGenericType().getTypeName()) + " " + component.getName())
                .collect(Collectors.joining(", "));
    }

    private static String parents(Class<?> type) {
        Type parent = type.getGenericSuperclass();
        boolean untold = parent == null || UNTOLD_PARENTS.contains(parent) || type.isEnum();
        Stream<String> extended = untold ? Stream.of() : Stream.of(" extends " + readable(parent.getTypeName()));
        Stream<String> implemented =
                Arrays.stream(type.getGenericInterfaces()).map(each -> " implements " + readable(each.getTypeName()));
        return Stream.concat(extended, implemented).collect(Collectors.joining());
    }

    private static Stream<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(PublicTypesTest::isVisible)
                .map(field -> field.isEnumConstant() ? field.getName() : withoutOwner(field, field.toGenericString()));
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicTypesTest::isVisible)
                .filter(constructor -> !type.isRecord() || !isCanonical(constructor.getParameterTypes(), type))
                .map(constructor -> readable(constructor.toGenericString()))
                .sorted();
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(PublicTypesTest::isVisible)
                .filter(method -> !comesWithItsKind(method))
                .map(method -> withoutOwner(method, method.toGenericString()))
                .sorted();
        return Stream.of(fields, constructors, methods).flatMap(all -> all).map(member -> "    " + member);
    }

    /** What every record with these components or every enum has is no news. */
    private static boolean comesWithItsKind(Method method) {
        Class<?> type = method.getDeclaringClass();
        return OF_EVERY_OBJECT.contains(method.getName())
                || type.isEnum() && OF_EVERY_ENUM.contains(method.getName())
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getAccessor().equals(method));
    }

    private static boolean isCanonical(Class<?>[] parameters, Class<?> record) {
        Class<?>[] components = Arrays.stream(record.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        return Arrays.equals(parameters, components);
    }

    private static String withoutOwner(Member member, String text) {
        return readable(text.replace(member.getDeclaringClass().getName() + "." + member.getName(), member.getName()));
    }

    private static String readable(String signature) {
        return signature
                .replaceAll("\\b([a-z][a-z0-9]*\\.)+(?=[A-Z])", "")
                .replace("public ", "")
                .replace('$', '.');
    }
}
