package vn.tonghop.run;

import java.util.concurrent.atomic.AtomicLong;

/** How far a run is, counted in files and in the parts of a night; whoever is interested follows it. */
public final class RunProgress {

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private volatile String part = "";
    private volatile Follower follower = (files, ofFiles, nowDoing) -> {};

    /** Is told of every step. */
    @FunctionalInterface
    public interface Follower {

        /** So much is done, of so much; the name of the part that is being done is empty where a run has no parts. */
        void at(long done, long all, String part);
    }

    public void follow(Follower next) {
        follower = next;
    }

    /** More files, or parts of the run, were found. */
    public void expect(long more) {
        all.addAndGet(more);
        tell();
    }

    /** A part of the run begins. */
    public void begin(String name) {
        part = name;
        tell();
    }

    /** One more file, or part, is done. */
    public void step() {
        done.incrementAndGet();
        tell();
    }

    private void tell() {
        follower.at(done.get(), all.get(), part);
    }
}
