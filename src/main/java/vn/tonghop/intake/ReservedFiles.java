package vn.tonghop.intake;

/** Which files of the drop folder belong to somebody else than the intake; they stay until that one takes them. */
@FunctionalInterface
public interface ReservedFiles {

    /** Whether a file of that folder and name is reserved. */
    boolean isReserved(String folder, String name);
}
