package vn.tonghop.command;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.trial.TrialOffice.Judgement;

/** Tells what the program would say to files. */
interface CheckedFiles {

    /** Takes in what became of a file. */
    void tell(Path file, Judgement judgement);

    /** What is left to be printed once all files have been told of. */
    List<String> end();
}
