package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import vn.tonghop.run.RunProgress;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;

/** Deals the files that are waiting to be read into groups of about equal size, a whole file always in one group. */
public final class FilePartitioner implements Partitioner {

    /** Key of a group: identities of its files, joined by commas. */
    static final String FILES = "files";

    private final SubmissionRepository submissions;
    private final RunProgress progress;

    FilePartitioner(SubmissionRepository submissions, RunProgress progress) {
        this.submissions = submissions;
        this.progress = progress;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        var waiting = new ArrayList<>(submissions.findAll(SubmissionState.TAKEN));
        progress.expect(waiting.size());
        waiting.sort(Comparator.comparingLong(Submission::bytes).reversed());
        var groups = new ArrayList<Group>();
        for (var i = 0; i < Math.max(1, Math.min(gridSize, waiting.size())); i++) {
            groups.add(new Group());
        }
        waiting.forEach(file -> smallest(groups).add(file));
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (var i = 0; i < groups.size(); i++) {
            var context = new ExecutionContext();
            context.putString(FILES, groups.get(i).identities());
            partitions.put("group-" + i, context);
        }
        return partitions;
    }

    private static Group smallest(List<Group> groups) {
        return groups.stream().min(Comparator.comparingLong(Group::bytes)).orElseThrow();
    }

    private static final class Group {

        private final List<Long> files = new ArrayList<>();
        private long bytes;

        void add(Submission file) {
            files.add(file.id());
            bytes += file.bytes();
        }

        long bytes() {
            return bytes;
        }

        String identities() {
            return files.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        }
    }
}
