//! An empty Tauri window, the yardstick of `cargo xtask bench`: the same size, one line of text, and nothing behind it.
//! Prints `ready screen=empty` once that line has been painted.

use std::io::Write;

use tauri::http::Response;
use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>empty</title><p>期限番</p>\
    <script>requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')))</script>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, request| {
            if request.uri().path() == "/painted" {
                let mut out = std::io::stdout().lock();
                let _ = writeln!(out, "ready screen=empty").and_then(|()| out.flush());
            }
            Response::builder()
                .header("Content-Type", "text/html; charset=utf-8")
                .body(PAGE.as_bytes().to_vec())
                .unwrap_or_default()
        })
        .setup(|app| {
            let page = "empty://localhost/".parse().map(WebviewUrl::CustomProtocol);
            WebviewWindowBuilder::new(app, "empty", page.unwrap_or_default()).inner_size(1180.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
