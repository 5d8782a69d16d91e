package vn.tonghop.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.ledger.Ledger;
import vn.tonghop.storage.Sha256;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/** Whether the original of every file that counts is still there, byte for byte, and the ledger knows of all files. */
@Order(4)
final class ArchiveCheck implements Check {

    private final AccountRepository accounts;
    private final SubmissionRepository submissions;
    private final ArchiveFolder archive;
    private final Ledger ledger;

    ArchiveCheck(AccountRepository accounts, SubmissionRepository submissions, ArchiveFolder archive, Ledger ledger) {
        this.accounts = accounts;
        this.submissions = submissions;
        this.archive = archive;
        this.ledger = ledger;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.archive");
    }

    @Override
    public List<Diagnosis> examine() {
        var wrong = new ArrayList<Diagnosis>();
        var files = accounts.inForce().stream().map(submissions::get).toList();
        for (var file : files) {
            if (!isUnchanged(file)) {
                wrong.add(Diagnosis.needsAPerson(Words.SENTENCES.of(
                        "archive.changed",
                        "id",
                        Long.toString(file.id()),
                        "place",
                        archive.resolve(file.archivePath()).toString())));
            }
        }
        if (!ledger.isUpToDate()) {
            wrong.add(Diagnosis.needsAPerson(
                    Words.SENTENCES.of("archive.ledger", "place", ledger.file().toString())));
        }
        return wrong.isEmpty()
                ? List.of(Diagnosis.well(Words.SENTENCES.of("archive.well", "files", Integer.toString(files.size()))))
                : wrong;
    }

    private boolean isUnchanged(Submission file) {
        var original = archive.resolve(file.archivePath());
        try {
            return Sha256.of(original).equals(file.sha256());
        } catch (IOException missing) {
            return false;
        }
    }
}
