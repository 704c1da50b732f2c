package io.github.backwise.engine;

import java.util.function.Supplier;

/**
 * Runs something with this library's class loader as the thread's own. Drools looks for its parts with the loader of the
 * thread that comes first; with another one it fails, and goes on failing for everybody.
 */
final class LibraryLoader {
    private LibraryLoader() {}

    static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LibraryLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
