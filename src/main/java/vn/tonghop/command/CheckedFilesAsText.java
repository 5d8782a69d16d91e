package vn.tonghop.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.trial.TrialOffice.Judgement;
import vn.tonghop.trial.TrialResult;

/** Prints each receipt as soon as it is there. */
final class CheckedFilesAsText implements CheckedFiles {

    private final Subcommand command;

    CheckedFilesAsText(Subcommand command) {
        this.command = command;
    }

    @Override
    public void tell(Path file, Judgement judgement) {
        judgement.results().forEach(this::print);
        if (judgement.results().isEmpty() && judgement.failures().isEmpty()) {
            command.say("check.notTaken", "file", file.toString());
        }
    }

    private void print(TrialResult result) {
        var receipt = result.answer().receipt().text();
        try {
            command.print(Files.readString(receipt, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException("cannot read the receipt of a trial, " + receipt, gone);
        }
    }

    @Override
    public List<String> end() {
        return List.of(Words.SENTENCES.of("check.past"));
    }
}
