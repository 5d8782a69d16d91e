package vn.tonghop.run;

/** Something that is written at the end of each run, before another one may begin. */
public interface AfterRun {

    /** Writes it; what goes wrong is logged, because the run is done. */
    void write();
}
