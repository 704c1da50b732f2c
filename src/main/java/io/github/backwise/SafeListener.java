package io.github.backwise;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** A listener of which no failure reaches a runner; the first one is logged. */
final class SafeListener implements ConsultationListener {
    private final ConsultationListener listener;
    private final Logger log;
    private final AtomicBoolean failedBefore = new AtomicBoolean();

    SafeListener(ConsultationListener listener, Logger log) {
        this.listener = Objects.requireNonNull(listener, "the listener is null. Maybe leave it out?");
        this.log = log;
    }

    @Override
    public void consulted(Figures figures) {
        try {
            listener.consulted(figures);
        } catch (Throwable e) {
            // An error of a listener too, such as a class that is missing, is no reason to lose an answer.
            if (failedBefore.compareAndSet(false, true)) {
                log.warn("A consultation listener failed; further failures of it are not logged", e);
            }
        }
    }
}
