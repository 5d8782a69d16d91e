package vn.tonghop.run;

/**
 * The gate of dispatch. It has a lock of its own, so that a mail that falls due during a long intake goes out on time; only two
 * dispatches never run at once.
 *
 * @param gate the gate
 */
public record DispatchGate(RunGate gate) {}
