package io.github.backwise.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The library as its users have it.
 *
 * @param work where to write
 * @param library the jar
 * @param dependencies class path of what it needs at run time
 * @param container class path of what a classpath KieContainer needs besides
 */
record Installed(Path work, String library, String dependencies, String container) {
    static Installed in(String work, String library, String dependencies, String container) throws IOException {
        Files.createDirectories(Path.of(work));
        return new Installed(Path.of(work), library, dependencies, container);
    }

    /** The class path of an application. */
    String classPath() {
        return library + File.pathSeparator + dependencies;
    }

    double megabytes() throws IOException {
        long bytes = 0;
        for (String jar : classPath().split(File.pathSeparator)) {
            bytes += Files.size(Path.of(jar));
        }
        return bytes / 1e6;
    }
}
