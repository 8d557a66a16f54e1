/**
 * Papers that people hold in their hands: PDF from templates, fonts, words for numbers and dates, QR codes and bar codes.
 *
 * <p>A paper is fixed data in, bytes out: nothing here reads a table or knows what a dossier is. Every PDF is PDF/A-2b, so that it can be kept, and PDF/UA-1, so that it can be read aloud.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
