package io.github.backwise.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule directory as any Drools tool would compile it: the files as they stand, without our parser. */
public final class PlainDrools {
    private PlainDrools() {}

    /** The rule files by path. */
    public static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".drl")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The rule files compiled. */
    public static RuleCompiler.Compiled compiled() throws IOException {
        return RuleCompiler.compile(files());
    }
}
