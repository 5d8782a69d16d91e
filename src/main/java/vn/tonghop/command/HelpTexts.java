package vn.tonghop.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.tonghop.storage.ProgramResource;

/** The texts of {@code --help}. They are in one language; to look for others would open every library at every start. */
final class HelpTexts {

    private static final String FILE = "/command/help.properties";

    private HelpTexts() {}

    static ResourceBundle read() {
        try {
            return new PropertyResourceBundle(new StringReader(ProgramResource.text(FILE)));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read %s inside the program".formatted(FILE), broken);
        }
    }
}
