package vn.tonghop.plan.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.tonghop.storage.ProgramResource;

/** The plans inside the program, by name: the one it works by if it is told no other, and examples to start from. */
public final class ShippedPlans {

    /** The plan that holds when no folder is given. */
    public static final String STANDARD = "2026";

    private static final List<String> NAMES = List.of(STANDARD, "ngay-thu-bay-van-minh");

    private ShippedPlans() {}

    public static List<String> names() {
        return NAMES;
    }

    /** Where a plan of the program lies on the class path. */
    static String resource(String name) {
        return "plan/" + name;
    }

    /** The files of a plan by name, in their fixed order. */
    public static Map<String, byte[]> files(String name) {
        try {
            return PlanFiles.read(file -> ProgramResource.open("/" + resource(name) + "/" + file))
                    .contents();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read plan %s inside the program".formatted(name), broken);
        }
    }
}
