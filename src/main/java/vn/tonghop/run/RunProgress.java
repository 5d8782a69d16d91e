package vn.tonghop.run;

import java.util.concurrent.atomic.AtomicLong;

/** How far a run is, counted in files; whoever is interested follows it. */
public final class RunProgress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private volatile Follower follower = (files, ofFiles) -> {};

    /** Is told of every step. */
    @FunctionalInterface
    public interface Follower {

        /** So many files are done, of so many. */
        void at(long done, long all);
    }

    public void follow(Follower next) {
        follower = next;
    }

    /** More files were found. */
    public void expect(long files) {
        all.addAndGet(files);
        tell();
    }

    /** One more file is done. */
    public void step() {
        done.incrementAndGet();
        tell();
    }

    private void tell() {
        follower.at(done.get(), all.get());
    }
}
