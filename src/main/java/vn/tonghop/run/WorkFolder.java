package vn.tonghop.run;

import java.nio.file.Path;

/** Tells of a folder that runs write files into, each under a temporary name first. */
public interface WorkFolder {

    /** The folder. */
    Path workFolder();

    /** Whether the dispatch writes there, which has a lock of its own. */
    default boolean isOfDispatch() {
        return false;
    }
}
