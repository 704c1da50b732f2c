package io.github.backwise.rules;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what changed in directories, once it has come to rest: an editor may need several steps to save.
 *
 * <pre>{@code
 * DirectoryWatch watch = new DirectoryWatch(Path.of("rules"));
 * while (running) {
 *     Thread.sleep(250);
 *     watch.changes();    // the files that were saved, once nothing more is being written
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class DirectoryWatch {
    private final Path[] directories;
    private DirectoryState told;
    private DirectoryState seen;

    /** Tells what changes from now on. */
    public DirectoryWatch(Path... directories) {
        this.directories = directories.clone();
        this.told = DirectoryState.of(directories);
        this.seen = told;
    }

    /**
     * Looks, and names the files that came, went or were saved since the last change that was told; nothing as long as two
     * looks in a row do not see the same.
     */
    public Set<Path> changes() {
        DirectoryState now = DirectoryState.of(directories);
        boolean isAtRest = now.equals(seen);
        seen = now;
        if (!isAtRest) {
            return Set.of();
        }
        Set<Path> changes = changes(told, now);
        told = now;
        return changes;
    }

    private static Set<Path> changes(DirectoryState before, DirectoryState now) {
        Set<Path> changed = new TreeSet<>(before.files().keySet());
        changed.addAll(now.files().keySet());
        changed.removeIf(file -> before.files().containsKey(file)
                && before.files().get(file).equals(now.files().get(file)));
        return changed;
    }
}
