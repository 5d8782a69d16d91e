package vn.tonghop.run;

/** Keeps apart what several processes store for several runs. */
public interface StoreFence {

    /**
     * Call it in the transaction in which something is stored for a run.
     *
     * @param run the framework's number of the run's execution
     * @throws IllegalStateException if the run has ended, so that nothing may be stored for it any more
     */
    void requireOpen(long run);
}
