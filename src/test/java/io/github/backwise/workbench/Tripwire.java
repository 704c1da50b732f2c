package io.github.backwise.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the hostile files try to reach. It leaves traces when it is as much as loaded. */
public final class Tripwire {
    /** The traces: a system property and a file, in the folder that tests run in, of this name. */
    static final String TRACE = "backwise-tripwire";

    static {
        cut();
    }

    private Tripwire() {}

    /** Leaves the traces. */
    public static boolean cut() {
        System.setProperty("backwise-tripwire", "cut");
        try {
            Files.writeString(Path.of("backwise-tripwire"), "cut");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
