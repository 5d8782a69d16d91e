package vn.tonghop.report.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four faces of Liberation Serif, whose letters are as wide as those of Times New Roman. */
public enum FontFace {
    REGULAR("LiberationSerif-Regular.ttf"),
    BOLD("LiberationSerif-Bold.ttf"),
    ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    /** The bytes of the font file inside the program. */
    public byte[] bytes() {
        var resource = "/fonts/" + file;
        try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks the font %s; build it again".formatted(resource));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + resource, e);
        }
    }
}
