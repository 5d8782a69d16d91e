package vn.tonghop.intake;

import java.util.function.BooleanSupplier;

/** Takes what is its own out of the drop folder before the intake takes the rest. */
@FunctionalInterface
public interface FirstTaker {

    /** Takes it, unless the run is stopped. */
    void take(BooleanSupplier stopped);
}
