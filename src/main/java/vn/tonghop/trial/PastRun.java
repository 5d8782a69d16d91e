package vn.tonghop.trial;

import java.time.Instant;
import java.util.List;
import vn.tonghop.submission.Submission;

/**
 * Files that one run judged under numbers that follow each other.
 *
 * @param settled when the first verdict was given
 * @param origin where they came from
 * @param files the files by number, at least one
 */
record PastRun(Instant settled, Origin origin, List<Submission> files) {

    /** Where files came from. */
    public enum Origin {
        /** A unit dropped them. */
        DROPPED,
        /** They lay in the archive as late and were judged again because the unit was given more time. */
        READMITTED
    }

    public PastRun {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a run at %s judged no file".formatted(settled));
        }
    }

    public boolean isDropped() {
        return origin == Origin.DROPPED;
    }

    /** The number of its first file. */
    public long firstNumber() {
        return files.get(0).id();
    }
}
