package vn.tonghop.intake;

import java.util.List;

/**
 * What a run found in the drop folder.
 *
 * @param settled the files that have stopped growing, in order of arrival
 * @param left what it leaves there
 */
public record Sweep(List<DroppedFile> settled, List<LeftFile> left) {

    public Sweep {
        settled = List.copyOf(settled);
        left = List.copyOf(left);
    }
}
