package io.github.backwise.workbench;

import java.util.Map;
import java.util.TreeMap;

/** Rule files that are hostile by their size alone; too large to be kept among the resources. */
final class HugeFiles {
    private static final String PACKAGE = "package backwise.rules;\n";
    private static final String CONDITION = "    Terrain( kind == TerrainKind.HILLS )\n";
    private static final String CONCLUSION = "    conclude.suspect( \"form-on-hills\", LIKELY );\n";

    private HugeFiles() {}

    /** Content by name, made from a sound rule file. */
    static Map<String, String> madeFrom(String sound) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "ten thousand brackets",
                condition(sound, "Terrain( " + "(".repeat(10_000) + ")".repeat(10_000) + " )"));
        files.put("patterns in brackets", condition(sound, "(".repeat(10_000) + "Terrain()" + ")".repeat(10_000)));
        files.put("a huge word", condition(sound, "T".repeat(200_000) + "( )"));
        files.put("a huge decimal", condition(sound, "PainSeverity( score >= 1." + "0".repeat(200_000) + " )"));
        files.put("a huge number", condition(sound, "PainSeverity( score >= " + "9".repeat(200_000) + " )"));
        files.put("a huge variable", condition(sound, "PainSeverity( $" + "x".repeat(200_000) + " : score )"));
        files.put(
                "a huge list", condition(sound, "Terrain( kind in ( " + "TerrainKind.HILLS, ".repeat(9_000) + "1 ) )"));
        files.put("many conditions", sound.replace(CONDITION, CONDITION.repeat(5_000)));
        files.put("many conclusions", sound.replace(CONCLUSION, CONCLUSION.repeat(4_000)));
        files.put("many values", sound.replace("LIKELY );", "LIKELY" + ", LIKELY".repeat(10_000) + " );"));
        files.put("a huge name", sound.replace("Leaning forward", "Leaning " + "very ".repeat(40_000)));
        files.put("a huge id", sound.replace("\"hills-lean\"", "\"" + "a.".repeat(100_000) + "a\""));
        files.put("a huge source", sound.replace("\"book\"", "\"" + "book; ".repeat(40_000) + "\""));
        files.put("many comments", PACKAGE + "//\n".repeat(80_000));
        files.put("many open comments", PACKAGE + "/*".repeat(120_000));
        files.put("many quotes", PACKAGE + "\"".repeat(200_001));
        files.put("many ends", PACKAGE + "end ".repeat(60_000));
        files.put("many rules begun", PACKAGE + "rule \"a\" ".repeat(25_000));
        files.put("many strange characters", PACKAGE + "\u00e4 ".repeat(80_000));
        files.put("many signs", PACKAGE + "@(".repeat(120_000));
        files.put("the word rule", PACKAGE + "rule ".repeat(50_000));
        files.put("nothing but zeros", "\0".repeat(200_000));
        return files;
    }

    private static String condition(String sound, String other) {
        return sound.replace(CONDITION, "    " + other + "\n");
    }
}
