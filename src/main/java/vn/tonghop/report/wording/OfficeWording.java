package vn.tonghop.report.wording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.form.Forms;
import vn.tonghop.plan.Plan;

/**
 * The wording that the report is written with: the office's own where the plan folder has one. A fault of it keeps the report
 * back and nothing else: units are still answered and everybody is told.
 */
public final class OfficeWording {

    private static final String FILE = "wording.properties";

    private final boolean own;
    private final @Nullable Wording wording;
    private final String fault;

    private OfficeWording(boolean own, @Nullable Wording wording, String fault) {
        this.own = own;
        this.wording = wording;
        this.fault = fault;
    }

    /** That wording, without a file of the office. */
    public static OfficeWording of(Wording wording) {
        return new OfficeWording(false, wording, "");
    }

    /** The wording of a plan folder, or the standard one if that folder has none. A fault is kept until the wording is used. */
    public static OfficeWording read(Path planFolder, Forms forms, Plan plan) {
        var file = planFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return of(Wording.standard(forms));
        }
        try {
            return new OfficeWording(true, Wording.from(file, forms, Optional.of(plan)), "");
        } catch (WordingException refused) {
            return new OfficeWording(true, null, String.valueOf(refused.getMessage()));
        }
    }

    /** Whether the office has sentences of its own. */
    public boolean isOwn() {
        return own;
    }

    /** Whether a report can be written with it. */
    public boolean isRight() {
        return wording != null;
    }

    /**
     * The wording.
     *
     * @throws WordingException if the office's own cannot be used, with the file, every fault and its remedy
     */
    public Wording right() {
        if (wording == null) {
            throw new WordingException(fault);
        }
        return wording;
    }

    /**
     * Refuses to go on in other words than before without being told.
     *
     * @param usedBefore whether an earlier version of the paper was written in the office's own words
     * @throws WordingException if the office's own wording was used before and is gone
     */
    public void refuseLost(boolean usedBefore) {
        if (usedBefore && !own) {
            throw new WordingException(Wording.WORDS.of("lost", "file", FILE));
        }
    }
}
