package vn.tonghop.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import vn.tonghop.template.OfficeSentence;
import vn.tonghop.template.Sentences;

/**
 * The drop folder is not there, is no folder, or may not be read: nothing can be taken in until somebody sees to it. The
 * message says in Vietnamese which folder and what to do.
 */
public final class MissingDropFolderException extends RuntimeException implements OfficeSentence {

    private static final long serialVersionUID = 1L;
    private static final Sentences WORDS = new Sentences("/intake/folder.properties");

    private MissingDropFolderException(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /** The refusal that a failed look at the drop folder amounts to; empty if the disk itself has failed. */
    static Optional<MissingDropFolderException> isToldBy(Path folder, IOException broken) {
        return reason(folder, broken)
                .map(reason -> new MissingDropFolderException(
                        WORDS.of(
                                reason,
                                "folder",
                                folder.toAbsolutePath().normalize().toString()),
                        broken));
    }

    private static Optional<String> reason(Path folder, IOException broken) {
        if (broken instanceof NoSuchFileException) {
            return Optional.of(Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? "broken-link" : "missing");
        }
        if (broken instanceof NotDirectoryException) {
            return Optional.of("no-folder");
        }
        return broken instanceof AccessDeniedException ? Optional.of("not-readable") : Optional.empty();
    }
}
