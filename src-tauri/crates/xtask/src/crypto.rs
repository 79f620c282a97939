//! SQLCipher's crypto for Windows, built by mingw: libtomcrypt, whose sources come with SQLCipher's. It is small and needs
//! neither Perl nor an assembler. The file a ledger lies in is the same as with OpenSSL, which Linux has and links.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Outcome, cargo, must, output};
use crate::root;

/// Windows as mingw builds for it.
pub(crate) const TARGET: &str = "x86_64-pc-windows-gnu";
/// The same, as it begins the names of variables.
pub(crate) const VARIABLE: &str = "X86_64_PC_WINDOWS_GNU";

/// The parts that SQLCipher asks for: AES, SHA, HMAC, PBKDF2, CBC and Fortuna with the system's random bytes.
const PARTS: &[&str] = &[
    "ciphers/aes/aes",
    "hashes/helper/hash_memory",
    "hashes/sha1",
    "hashes/sha2/sha256",
    "hashes/sha2/sha512",
    "mac/hmac/hmac_done",
    "mac/hmac/hmac_init",
    "mac/hmac/hmac_memory",
    "mac/hmac/hmac_process",
    "misc/burn_stack",
    "misc/compare_testvector",
    "misc/crypt/crypt_argchk",
    "misc/crypt/crypt_cipher_descriptor",
    "misc/crypt/crypt_cipher_is_valid",
    "misc/crypt/crypt_find_cipher",
    "misc/crypt/crypt_find_hash",
    "misc/crypt/crypt_hash_descriptor",
    "misc/crypt/crypt_hash_is_valid",
    "misc/crypt/crypt_prng_descriptor",
    "misc/crypt/crypt_register_cipher",
    "misc/crypt/crypt_register_hash",
    "misc/crypt/crypt_register_prng",
    "misc/error_to_string",
    "misc/pkcs5/pkcs_5_2",
    "misc/zeromem",
    "modes/cbc/cbc_decrypt",
    "modes/cbc/cbc_done",
    "modes/cbc/cbc_encrypt",
    "modes/cbc/cbc_start",
    "prngs/fortuna",
    "prngs/rng_get_bytes",
];

/// The built library, and the headers that belong to it.
pub(crate) struct Crypto {
    library: PathBuf,
    headers: PathBuf,
}

impl Crypto {
    /// Builds it, which takes seconds.
    pub(crate) fn build() -> Outcome<Self> {
        let sources = sources()?;
        let (library, headers) = (root::target().join("windows-crypto"), sources.join("headers"));
        root::fresh(&library)?;
        let mut compile = Command::new("x86_64-w64-mingw32-gcc");
        compile.current_dir(&library).args(["-O2", "-w", "-c", "-DLTC_SOURCE", "-I"]).arg(&headers);
        must(compile.args(PARTS.iter().map(|part| sources.join(format!("{part}.c")))))?;
        let objects = PARTS.iter().filter_map(|part| part.rsplit('/').next()).map(|name| format!("{name}.o"));
        must(Command::new("x86_64-w64-mingw32-ar").current_dir(&library).args(["rcs", "libcrypto.a"]).args(objects))?;
        Ok(Self { library, headers })
    }

    /// Points a cargo at it. SQLCipher's build script takes a folder of headers and one with a `libcrypto`, and does not ask
    /// whose they are.
    pub(crate) fn dress(&self, command: &mut Command) {
        command.env(format!("{VARIABLE}_OPENSSL_INCLUDE_DIR"), &self.headers);
        command.env(format!("{VARIABLE}_OPENSSL_LIB_DIR"), &self.library);
        command.env("LIBSQLITE3_FLAGS", "-DSQLCIPHER_CRYPTO_LIBTOMCRYPT");
    }
}

/// The sources as cargo keeps them, of the very version in the lock file.
fn sources() -> Outcome<PathBuf> {
    let told = output(&mut cargo(["metadata", "--format-version", "1", "--locked"]))?;
    let manifest = told.split('"').find(|word| word.contains("sqlcipher-src-") && word.ends_with("Cargo.toml"));
    let manifest = manifest.ok_or("the sources of SQLCipher are not in the lock file")?;
    Ok(Path::new(manifest).with_file_name("sqlcipher").join("libtomcrypt"))
}
