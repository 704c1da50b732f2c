package io.github.backwise.workbench.cases;

import io.github.backwise.rules.DirectoryState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases of a rule directory, of which only those are read again that were saved since. */
public final class CaseShelf {
    /** A file as it was when it was read. */
    private record Kept(DirectoryState.Stamp stamp, CaseFile file) {}

    private Map<Path, Kept> shelf = new HashMap<>();

    /** All files of cases and all stories of the directory, as they are now. */
    public List<CaseFile> in(Path directory) {
        DirectoryState state = DirectoryState.of(directory);
        Map<Path, Kept> read = new HashMap<>();
        List<CaseFile> files = CaseFile.paths(directory).stream()
                .map(path -> {
                    DirectoryState.Stamp stamp = state.files().get(path);
                    Kept kept = shelf.get(path);
                    Kept now = kept != null && kept.stamp().equals(stamp) ? kept : new Kept(stamp, CaseFile.read(path));
                    read.put(path, now);
                    return now.file();
                })
                .toList();
        shelf = read;
        return files;
    }
}
