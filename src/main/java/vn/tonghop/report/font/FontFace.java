package vn.tonghop.report.font;

import vn.tonghop.storage.ProgramResource;

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
        return ProgramResource.bytes("/fonts/" + file);
    }
}
