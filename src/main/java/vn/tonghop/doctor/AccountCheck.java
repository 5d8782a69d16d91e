package vn.tonghop.doctor;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.doctor.AccountRepository.Contradiction;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/** Whether every line of every file is accounted for and what counts is what was accepted. */
@Order(3)
final class AccountCheck implements Check {

    private final AccountRepository accounts;
    private final SubmissionRepository submissions;

    AccountCheck(AccountRepository accounts, SubmissionRepository submissions) {
        this.accounts = accounts;
        this.submissions = submissions;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.accounts");
    }

    @Override
    public List<Diagnosis> examine() {
        var wrong = new ArrayList<Diagnosis>();
        tell("account.lines", accounts.linesThatDoNotAddUp(), wrong);
        tell("account.rows", accounts.rowsThatDoNotAddUp(), wrong);
        tell("account.storedRows", accounts.acceptedRowsThatAreNotStored(), wrong);
        tell("account.storedLines", accounts.acceptedLinesThatAreNotStored(), wrong);
        tell("account.refusedRows", accounts.refusedRowsThatAreNotStored(), wrong);
        accounts.wronglyInForce()
                .forEach(entry ->
                        wrong.add(Diagnosis.needsAPerson(Words.SENTENCES.of("account.inForce", "entry", entry))));
        return wrong.isEmpty()
                ? List.of(
                        Diagnosis.well(Words.SENTENCES.of("account.well", "files", Long.toString(accounts.settled()))))
                : wrong;
    }

    private void tell(String key, List<Contradiction> found, List<Diagnosis> wrong) {
        found.forEach(number -> wrong.add(Diagnosis.needsAPerson(sentence(key, number))));
    }

    private String sentence(String key, Contradiction number) {
        Submission file = submissions.get(number.submission());
        return Words.SENTENCES.of(
                key,
                "id",
                Long.toString(file.id()),
                "file",
                file.fileName(),
                "folder",
                file.folder(),
                "stated",
                Long.toString(number.stated()),
                "counted",
                Long.toString(number.counted()));
    }
}
