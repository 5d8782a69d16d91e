/** Which bytes are which letters: Unicode, and the code tables of old Vietnamese fonts. */
@NullMarked
package vn.tonghop.table.encoding;

import org.jspecify.annotations.NullMarked;
