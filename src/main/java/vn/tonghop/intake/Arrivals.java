package vn.tonghop.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.ArrivalRepository;
import vn.tonghop.submission.ArrivedFile;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitRegister;

/** Notes in the database which files have come, many at a time, each of them once. */
final class Arrivals {

    private final SubmissionRepository submissions;
    private final ArrivalRepository arrivals;
    private final UnitRegister units;
    private final TransactionOperations transactions;

    Arrivals(
            SubmissionRepository submissions,
            ArrivalRepository arrivals,
            Plan plan,
            TransactionOperations transactions) {
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.units = plan.units();
        this.transactions = transactions;
    }

    /** A dropped file and its original in the archive; one that cannot be read has no path there. */
    record Copy(DroppedFile file, ArchivedFile archived) {}

    /** Records what is not recorded yet, and returns the identities of all. */
    List<Long> record(List<Copy> copies, String run) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var known = new HashMap<List<String>, Long>();
            submissions.findUnreleased().forEach(file -> known.putIfAbsent(identity(file), file.id()));
            var fresh = copies.stream()
                    .filter(copy -> !known.containsKey(identity(copy)))
                    .toList();
            var ids = arrivals.addAll(
                    fresh.stream().map(copy -> arrived(copy, run)).toList());
            IntStream.range(0, fresh.size()).forEach(index -> known.put(identity(fresh.get(index)), ids.get(index)));
            return copies.stream().map(copy -> known.get(identity(copy))).toList();
        }));
    }

    /** What makes a file that lies there the same as one that was recorded. */
    private static List<String> identity(Submission file) {
        return List.of(file.folder(), file.fileName(), file.sha256());
    }

    private static List<String> identity(Copy copy) {
        return List.of(copy.file().folder(), copy.file().name(), copy.archived().sha256());
    }

    /** Notes that originals have left the drop folder. */
    void release(List<Long> submissions) {
        arrivals.release(submissions);
    }

    private ArrivedFile arrived(Copy copy, String run) {
        var file = copy.file();
        var archived = copy.archived();
        return new ArrivedFile(
                run,
                file.folder(),
                units.findByFolder(file.folder()).map(Unit::code),
                file.name(),
                archived.path(),
                archived.sha256(),
                archived.bytes(),
                file.received());
    }
}
