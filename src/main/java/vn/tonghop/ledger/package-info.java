/**
 * The ledger: what the database knows and no original tells, written into the archive at the end of each run, so that the
 * archive alone is enough to make the database anew.
 */
@NullMarked
package vn.tonghop.ledger;

import org.jspecify.annotations.NullMarked;
