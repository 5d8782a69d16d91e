package vn.tonghop.intake;

import java.util.function.BooleanSupplier;

/** Takes what is its own out of the drop folder before the intake takes the rest. */
public interface FirstTaker {

    /** Takes it, unless the run is stopped. */
    void take(BooleanSupplier stopped);

    /** Whether a file that has come since is one that it will take at the next run. */
    boolean owns(DroppedFile file);
}
