//! What winget and the Store ask for beside the installer. Both are prepared and handed in by nobody yet.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{Outcome, copy, output};
use crate::root;

/// The three files of a version in winget's list.
const WINGET: [&str; 3] =
    ["Kigenban.Kigenban.yaml", "Kigenban.Kigenban.installer.yaml", "Kigenban.Kigenban.locale.ja-JP.yaml"];

/// The Store's name of each picture, and which of ours it is.
const PICTURES: [(&str, &str); 3] =
    [("StoreLogo.png", "64x64"), ("Square150x150Logo.png", "256x256"), ("Square44x44Logo.png", "48x48")];

/// Writes winget's files in `folder`, with the checksum of this very installer.
pub(crate) fn winget(setup: &Path, folder: &Path) -> Outcome {
    root::fresh(folder)?;
    let told = output(Command::new("sha256sum").arg(setup))?;
    let sum = told.split_whitespace().next().unwrap_or_default().to_uppercase();
    for name in WINGET {
        fs::write(folder.join(name), filled(&template(&format!("winget/{name}"))?, &sum))?;
    }
    Ok(())
}

/// Lays out in `folder` what the Store packs and signs: the files of the installer, the manifest, the pictures.
pub(crate) fn layout(content: &Path, folder: &Path) -> Outcome {
    root::fresh(folder)?;
    copy(content, folder)?;
    let pictures = folder.join("Assets");
    fs::create_dir_all(&pictures)?;
    for (name, size) in PICTURES {
        fs::copy(root::workspace().join(format!("icons/{size}.png")), pictures.join(name))?;
    }
    Ok(fs::write(folder.join("AppxManifest.xml"), filled(&template("AppxManifest.xml")?, ""))?)
}

fn template(name: &str) -> Outcome<String> {
    let file = root::workspace().join("src-tauri/packaging/windows").join(name);
    Ok(fs::read_to_string(&file).map_err(|error| format!("{}: {error}", root::shown(&file)))?)
}

fn filled(text: &str, sum: &str) -> String {
    text.replace("@VERSION@", env!("CARGO_PKG_VERSION")).replace("@SHA256@", sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What winget's schemas (1.6.0) require, file by file; the last two stand in an entry of `Installers`.
    const REQUIRED: [&[&str]; 3] = [
        &["PackageIdentifier", "PackageVersion", "DefaultLocale", "ManifestType", "ManifestVersion"],
        &[
            "PackageIdentifier",
            "PackageVersion",
            "InstallerType",
            "Installers",
            "ManifestType",
            "ManifestVersion",
            "  - Architecture",
            "    InstallerUrl",
            "    InstallerSha256",
        ],
        &[
            "PackageIdentifier",
            "PackageVersion",
            "PackageLocale",
            "Publisher",
            "PackageName",
            "License",
            "ShortDescription",
            "ManifestType",
            "ManifestVersion",
        ],
    ];

    fn sum() -> String {
        "0123456789ABCDEF".repeat(4)
    }

    fn files() -> [String; 3] {
        WINGET.map(|name| filled(&template(&format!("winget/{name}")).unwrap(), &sum()))
    }

    /// The value of a key, without its quotes; the key stands with the room before it.
    fn value<'a>(file: &'a str, key: &str) -> &'a str {
        let line = file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
        line.unwrap_or_else(|| panic!("{key} is not in:\n{file}")).trim().trim_matches('"')
    }

    #[test]
    fn every_field_that_winget_requires_stands_in_its_file_and_is_filled() {
        for (file, required) in files().iter().zip(REQUIRED) {
            for key in required {
                assert!(*key == "Installers" || !value(file, key).is_empty(), "{key} is empty in:\n{file}");
            }
            assert!(!file.contains('@'), "not filled:\n{file}");
        }
    }

    #[test]
    fn the_three_files_of_winget_speak_of_one_version_and_its_installer() {
        let [version, installer, locale] = files();
        for key in ["PackageIdentifier", "PackageVersion", "ManifestVersion"] {
            assert_eq!(value(&version, key), value(&installer, key));
            assert_eq!(value(&version, key), value(&locale, key));
        }
        assert_eq!(value(&version, "PackageVersion"), env!("CARGO_PKG_VERSION"));
        assert_eq!(value(&version, "DefaultLocale"), value(&locale, "PackageLocale"));
        assert_eq!(value(&installer, "    InstallerSha256"), sum());
        let name = crate::installer::name(env!("CARGO_PKG_VERSION"));
        assert!(value(&installer, "    InstallerUrl").ends_with(&format!("/{name}")));
    }

    /// A number, a date or a `no` that YAML would read into a value is a text here: all values stand in quotes.
    #[test]
    fn every_line_of_wingets_files_is_a_comment_a_list_or_a_key_with_a_value_in_quotes() {
        for line in files().iter().flat_map(|file| file.lines()) {
            let words = line.trim_start().trim_start_matches("- ");
            let text = words.split_once(": ").map_or(words, |(_, value)| value);
            let quoted = text.len() > 2 && text.starts_with('"') && text.ends_with('"');
            let number = text.parse::<u8>().is_ok();
            assert!(quoted || number || words.starts_with("# ") || words.ends_with(':'), "{line}");
            assert!(!line.contains('\t') && line.len() - line.trim_start().len() <= 4, "{line}");
        }
    }

    #[test]
    fn the_stores_manifest_is_well_formed_and_names_only_what_is_laid_beside_it() {
        let content = tempfile::tempdir().unwrap();
        for (_, name) in crate::installer::packed(&nothing()) {
            fs::write(content.path().join(name), "").unwrap();
        }
        let folder = tempfile::tempdir().unwrap();
        layout(content.path(), folder.path()).unwrap();
        let text = fs::read_to_string(folder.path().join("AppxManifest.xml")).unwrap();
        let manifest = roxmltree::Document::parse(&text).unwrap();
        let all = || manifest.descendants();
        let child = |name: &'static str| all().find(move |node| node.tag_name().name() == name).unwrap();
        assert_eq!(child("Identity").attribute("Version"), Some(concat!(env!("CARGO_PKG_VERSION"), ".0")));
        for node in ["Properties", "Dependencies", "Resources", "Applications", "Capabilities"] {
            child(node);
        }
        let pictures =
            all().flat_map(|node| node.attributes()).filter(|a| a.name().ends_with("Logo")).map(|a| a.value());
        let programs = all().filter_map(|node| node.attribute("Executable"));
        let logo = child("Logo").text();
        for file in pictures.chain(programs).chain(logo) {
            assert!(folder.path().join(file.replace('\\', "/")).is_file(), "{file}");
        }
        // Whoever does not know a namespace of ours must be allowed not to.
        let ignorable = manifest.root_element().attribute("IgnorableNamespaces").unwrap();
        for space in manifest.root_element().namespaces().filter_map(roxmltree::Namespace::name) {
            assert!(space == "xml" || ignorable.split(' ').any(|word| word == space), "{space}");
        }
    }

    fn nothing() -> crate::installer::Files {
        crate::installer::Files { program: "kigenban.exe".into(), loader: "WebView2Loader.dll".into() }
    }
}
