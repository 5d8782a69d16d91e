package vn.tonghop.slip;

import java.util.List;

/** Carries out slips of one kind. */
interface SlipAction {

    /** The kind. */
    SlipKind kind();

    /**
     * Does what a slip asks for, in the transaction that notes the slip, and returns what was done and what will follow.
     *
     * @throws SlipRefusedException if it cannot be done; nothing was changed
     */
    List<String> carryOut(DroppedSlip dropped);
}
