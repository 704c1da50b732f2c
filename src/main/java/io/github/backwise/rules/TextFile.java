package io.github.backwise.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of one properties file, each with its place. Reads each entry just as Java does. */
final class TextFile {
    private static final Pattern BAD_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4}))");
    private static final Pattern KEY = Pattern.compile("((?:\\\\.|[^\\\\=:\\s])*)[ \\t\\f]*([=:]?)", Pattern.DOTALL);

    private final String path;
    private final List<Problem> problems;
    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    TextFile(String path, String text, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
        int line = 1;
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = new ArrayList<>(List.of(lines.get(i)));
            boolean entry = startsEntry(lines.get(i), line);
            while (entry && goesOn(lines.get(i)) && i + 1 < lines.size()) {
                parts.add(lines.get(++i));
            }
            if (entry) {
                entry(String.join("\n", parts), line);
            }
            line += parts.size();
        }
    }

    private boolean startsEntry(String line, int number) {
        String content = line.strip();
        if (content.equals("\\")) {
            Place place = new Place(path, number, 1 + line.indexOf('\\'));
            problem(place, "there is nothing but a backslash in this line", "Maybe delete it?");
            return false;
        }
        return !content.isEmpty() && !content.startsWith("#") && !content.startsWith("!");
    }

    /** A line goes on in the next one if it ends in an odd number of backslashes. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void entry(String written, int line) {
        String indented = written.stripLeading();
        Place place = new Place(path, line, 1 + written.length() - indented.length());
        Matcher bad = BAD_ESCAPE.matcher(written);
        if (bad.find()) {
            Place inEntry = Place.in(path, written, bad.start(1));
            problem(
                    new Place(path, line + inEntry.line() - 1, inEntry.column()),
                    "\\u takes four digits of a character's number",
                    "Maybe type the character itself?");
            put(written.replace("\\", ""), place);
            return;
        }
        String key = put(written, place);
        Matcher start = KEY.matcher(indented);
        if (start.lookingAt() && start.group(2).isEmpty()) {
            Place end = new Place(path, line, place.column() + start.group(1).length());
            problem(end, "there is no '=' behind '" + shown(key) + "'", "Maybe it goes on from the line above?");
        } else if (entries.get(key).isEmpty()) {
            problem(place, "'" + shown(key) + "' has no text", "Maybe write it behind the '='?");
        }
    }

    private String put(String written, Place place) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = one.stringPropertyNames().iterator().next();
        if (places.putIfAbsent(key, place) != null) {
            problem(
                    place,
                    "'" + shown(key) + "' stands twice, first in line "
                            + places.get(key).line(),
                    "Maybe delete one?");
        }
        entries.put(key, one.getProperty(key).strip());
        return key;
    }

    private static String shown(String key) {
        return key.length() <= 80 ? key : key.substring(0, 80) + "...";
    }

    private void problem(Place place, String message, String maybe) {
        problems.add(new Problem(place, "", message, maybe));
    }

    /** All wording by key, in the order of the file. */
    Map<String, String> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** Where each key stands. */
    Map<String, Place> places() {
        return Collections.unmodifiableMap(places);
    }
}
