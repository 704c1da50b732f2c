package io.github.backwise.workbench.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory as it is in a revision of its git repository: a copy, deleted when closed. */
public final class GitRevision implements AutoCloseable {
    private final String commit;
    private final Path archive;
    private final FileSystem content;

    private GitRevision(String commit, Path archive) throws IOException {
        this.commit = commit;
        this.archive = archive;
        this.content = FileSystems.newFileSystem(archive);
    }

    /** There is no such revision, or no way to it. */
    public static final class NotFoundException extends Exception {
        private static final long serialVersionUID = 1L;

        NotFoundException(String message) {
            super(message);
        }
    }

    /**
     * Reads a directory from its git repository.
     *
     * @param revision a branch, tag or commit, "HEAD~1"; or one with a path in the repository, "HEAD~1:rules"
     * @param directory the directory as it is now
     * @throws NotFoundException saying what is missing
     */
    public static GitRevision of(String revision, Path directory) throws NotFoundException {
        String commit = revision.replaceFirst(":.*", "");
        String top = id(directory, "--show-toplevel")
                .orElseThrow(() -> new NotFoundException("there is no directory " + revision + ", and " + directory
                        + " lies in no git repository. Maybe give the directory of the old rules, or 'bundled'?"));
        if (commit.startsWith("-")
                || id(directory, "--verify", commit + "^{commit}").isEmpty()) {
            throw new NotFoundException("there is no directory and no git revision " + commit + ". Maybe HEAD?");
        }
        String tree = id(directory, "--verify", commit.equals(revision) ? revision + ":./" : revision)
                .orElseThrow(() -> new NotFoundException("the git revision " + commit
                        + " has no such directory. Maybe it had another name then: " + commit + ":old-name?"));
        // Anywhere below the top, git would look for the present directory inside the tree.
        byte[] archive = git(Path.of(top), "archive", "--format=zip", "--prefix=" + commit + "/", tree)
                .orElseThrow(() -> new NotFoundException(revision + " names a file. Maybe give a directory?"));
        try {
            return new GitRevision(commit, Files.write(Files.createTempFile("backwise", ".zip"), archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What git calls something; empty if it does not know it. */
    private static Optional<String> id(Path directory, String kind, String... name) throws NotFoundException {
        List<String> words = new ArrayList<>(List.of("rev-parse", "--quiet", kind));
        words.addAll(List.of(name));
        return git(directory, words.toArray(String[]::new))
                .map(answer -> new String(answer, StandardCharsets.UTF_8).strip());
    }

    /** What git prints when it is run there; empty if it refuses. */
    private static Optional<byte[]> git(Path directory, String... words) throws NotFoundException {
        try {
            Process git = new ProcessBuilder(
                            Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] printed = git.getInputStream().readAllBytes();
            return git.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
        } catch (IOException e) {
            throw new NotFoundException(
                    "git cannot be started. Maybe it is not installed? Without it, give the directory "
                            + "of the old rules, or 'bundled'.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFoundException("git was interrupted. Maybe try again?");
        }
    }

    /** The directory as it was. */
    public Path directory() {
        return content.getPath(commit);
    }

    @Override
    public void close() {
        try {
            content.close();
            Files.delete(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
