/** What rides along in a process that is to be killed; the program itself knows nothing of it. */
@NullMarked
package vn.tonghop.crash.inside;

import org.jspecify.annotations.NullMarked;
