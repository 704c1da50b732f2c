package io.github.backwise.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Sessions to be used again: making one costs more than emptying one. A session goes back only if it is empty, and never
 * after a failure, so that nothing of one runner can reach the next. Thread-safe; each session serves one thread at a time.
 */
final class Sessions {
    private static final int MAX_IDLE = Runtime.getRuntime().availableProcessors();

    private final KieBase base;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger idling = new AtomicInteger();

    Sessions(KieBase base) {
        this.base = base;
    }

    /** Fires the rules over the facts of one runner, and forgets them. */
    int fire(Recorder recorder, int maxFirings) {
        KieSession session = take();
        boolean isClean = false;
        try {
            int fired = recorder.record(session, maxFirings);
            isClean = fired < maxFirings && recorder.forget();
            return fired;
        } finally {
            if (isClean && idling.get() < MAX_IDLE) {
                idling.incrementAndGet();
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private KieSession take() {
        KieSession session = idle.poll();
        if (session == null) {
            return base.newKieSession();
        }
        idling.decrementAndGet();
        return session;
    }
}
