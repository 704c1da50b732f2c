package io.github.backwise.bench;

import io.github.backwise.engine.PlainDrools;
import io.github.backwise.rules.Notes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole processes, from the start of the JVM to the first advice, the ways to get there in turn. */
final class StartTable {
    private static final int ROUNDS = 11;

    /** What takes long takes part in every fourth round only. */
    private static final int LONG_ROUND = 4;

    /** What of Drools a container needs besides to load compiled rules; no more, as more jars take longer to search. */
    private static final List<String> OF_CONTAINER = List.of(
            "drools-canonical-model",
            "drools-compiler",
            "drools-drl-",
            "drools-io",
            "drools-model-compiler",
            "kie-util-maven");

    private final Installed installed;
    private final List<Way> ways = new ArrayList<>();

    /** A way to the first advice and how long it took, in seconds. */
    private record Way(String title, boolean isLong, List<String> command, List<Double> seconds) {
        double median() {
            return seconds.stream().sorted().toList().get(seconds.size() / 2);
        }
    }

    StartTable(Installed installed) {
        this.installed = installed;
    }

    void print() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path example = installed.work().resolve("first-advice.jar");
        Map<String, byte[]> classes = JarWriter.packageOf(FirstAdvice.class);
        classes.putAll(JarWriter.packageOf(Notes.class));
        JarWriter.write(example, classes);
        String classPath = installed.classPath() + File.pathSeparator + example;
        String hello = "JVM hello world, Java " + Runtime.version().feature();
        add(hello, false, List.of(java.toString(), "-cp", example.toString(), Hello.class.getName()));
        addBoth("bundled rules", java, classPath, "bundled");
        addBoth("classpath KieContainer", java, container() + File.pathSeparator + example, "container");
        // Without an archive: Java 17 may crash when it archives the classes of a compiler at work.
        String compiling = System.getProperty("java.class.path") + File.pathSeparator + example;
        add("Drools compiling at start", true, command(java, "-Xshare:auto", compiling, "compiled"));
        Optional<Path> java25 = java25();
        if (java25.isPresent()) {
            add(
                    "JVM hello world, Java 25",
                    false,
                    List.of(java25.get().toString(), "-cp", example.toString(), Hello.class.getName()));
            addJava25(java25.get(), classPath);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : ways) {
                if (!way.isLong() || round % LONG_ROUND == 0) {
                    way.seconds().add(seconds(way.command()));
                }
            }
        }
        print(java25.isPresent());
    }

    private void add(String title, boolean isLong, List<String> command) {
        ways.add(new Way(title, isLong, command, new ArrayList<>()));
    }

    /** Without and with an archive of the loaded classes. */
    private void addBoth(String title, Path java, String classPath, String what) throws Exception {
        Path archive = installed.work().resolve(what + ".jsa");
        Files.deleteIfExists(archive);
        seconds(command(java, "-XX:ArchiveClassesAtExit=" + archive, classPath, what));
        add(title, false, command(java, "-Xshare:auto", classPath, what));
        add(title + ", AppCDS archive", false, command(java, "-XX:SharedArchiveFile=" + archive, classPath, what));
    }

    private void addJava25(Path java, String classPath) throws Exception {
        Path cache = installed.work().resolve("bundled.aot");
        seconds(command(java, "-XX:AOTCacheOutput=" + cache, classPath, "bundled"));
        add("bundled rules, Java 25", false, command(java, "-Xshare:auto", classPath, "bundled"));
        add("bundled rules, Java 25, AOT cache", false, command(java, "-XX:AOTCache=" + cache, classPath, "bundled"));
    }

    private static List<String> command(Path java, String option, String classPath, String what) {
        return List.of(java.toString(), option, "-cp", classPath, FirstAdvice.class.getName(), what);
    }

    /** The rules as a module that a KieContainer finds on the class path, and what it needs to read and run it. */
    private String container() throws IOException {
        Path module = installed.work().resolve("container.jar");
        Map<String, byte[]> files = JarWriter.files(PlainDrools.module());
        String description =
                "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"><kbase name=\"rules\" default=\"true\""
                        + " packages=\"backwise.rules\"/></kmodule>";
        files.put("META-INF/kmodule.xml", description.getBytes(StandardCharsets.UTF_8));
        JarWriter.write(module, files);
        String jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(StartTable::isOfContainer)
                .collect(Collectors.joining(File.pathSeparator));
        return String.join(File.pathSeparator, module.toString(), installed.classPath(), installed.container(), jars);
    }

    private static boolean isOfContainer(String jar) {
        return OF_CONTAINER.stream().anyMatch(new File(jar).getName()::startsWith);
    }

    /** The java of a JDK 25 beside the one in use. */
    private static Optional<Path> java25() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(home.getParent())) {
            return homes.filter(StartTable::isJava25)
                    .map(other -> other.resolve("bin").resolve("java"))
                    .findFirst();
        }
    }

    private static boolean isJava25(Path home) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
        } catch (IOException e) {
            return false;
        }
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        File errors = installed.work().resolve("start-errors.txt").toFile();
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException("failed: " + command + "\n" + Files.readString(errors.toPath()));
        }
        return seconds;
    }

    private void print(boolean hasJava25) {
        System.out.printf("%nFrom the start of the JVM to the first advice, whole process, in turn, seconds%n");
        System.out.printf(
                "%-42s %7s %7s %7s %5s %12s %12s%n", "", "median", "least", "most", "runs", "to hello", "to bundled");
        double hello = ways.get(0).median();
        double bundled = ways.get(1).median();
        for (Way way : ways) {
            System.out.printf(
                    Locale.ROOT,
                    "%-42s %7.2f %7.2f %7.2f %5d %10.1f x %10.2f x%n",
                    way.title(),
                    way.median(),
                    way.seconds().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElseThrow(),
                    way.seconds().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElseThrow(),
                    way.seconds().size(),
                    way.median() / hello,
                    way.median() / bundled);
        }
        if (!hasJava25) {
            System.out.println("no JDK 25 was found beside this one");
        }
    }
}
