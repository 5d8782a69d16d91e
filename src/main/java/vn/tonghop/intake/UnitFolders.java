package vn.tonghop.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tonghop.unit.Unit;

/**
 * The folders of the units as the units see them.
 *
 * @param path how the units reach the drop folder, for example {@code \\\\may-chu\\nop-bao-cao}; empty to name a folder by its
 *     name alone
 */
@ConfigurationProperties("tonghop.share")
public record UnitFolders(@DefaultValue("") String path) {

    public UnitFolders {
        path = path.strip().replaceAll("[/\\\\]+$", "");
    }

    /** The folder of a unit, in quotation marks. */
    public String of(Unit unit) {
        var separator = path.contains("\\") ? "\\" : "/";
        return "\"%s\"".formatted(path.isEmpty() ? unit.folder() : path + separator + unit.folder());
    }
}
