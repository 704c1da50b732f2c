package io.github.backwise.rules;

import java.util.HashSet;
import java.util.Set;

/** What could not be read of a rule directory. Nothing that may stand in it is reported as missing or unused. */
final class Unread {
    private final Set<String> words = new HashSet<>();
    private final Set<String> files = new HashSet<>();

    /** Words of rules that could not be understood. */
    void addWords(Set<String> mentioned) {
        words.addAll(mentioned);
    }

    /** A file that could not be read at all. */
    void addFile(String path) {
        files.add(path);
    }

    /** Whether a rule that could not be read may speak of something. */
    boolean mentions(String id) {
        return words.contains(id) || hasRuleFile();
    }

    /** Whether any rule could not be understood. */
    boolean hasRules() {
        return !words.isEmpty() || hasRuleFile();
    }

    /** Whether this file could not be read, in whichever directory it stands. */
    boolean isFile(String path) {
        return files.stream().anyMatch(file -> file.equals(path) || file.endsWith("/" + path));
    }

    private boolean hasRuleFile() {
        return files.stream().anyMatch(path -> !path.endsWith(".properties"));
    }
}
