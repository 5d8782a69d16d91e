package vn.tonghop.submission;

import java.time.Instant;
import java.util.List;

/**
 * Files that one run took and judged under numbers that follow each other.
 *
 * @param sweep the run that took them, or {@link RevisionRepository#EXTENSION} if they were judged anew
 * @param settled when the first verdict was given
 * @param files the files by number, at least one
 */
public record PastRun(String sweep, Instant settled, List<Submission> files) {

    public PastRun {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("run %s took no file".formatted(sweep));
        }
    }

    /** Whether its files were dropped, not taken from the archive by order of a person. */
    public boolean isOfDroppedFiles() {
        return !sweep.equals(RevisionRepository.EXTENSION);
    }

    /** The number of its first file. */
    public long firstNumber() {
        return files.get(0).id();
    }
}
