//! The development server: a published folder, sent as a static host sends it.

use super::headers::Headers;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::io::{Error, ErrorKind, Result, Write};
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

/// How many ports to try, from the wanted one on.
const PORTS: u16 = 20;

/// A server of one folder, which listens already and answers once it runs.
pub struct Server {
    listener: TcpListener,
    router: Router,
}

/// Serves a folder on this machine only, until the process ends; says where.
pub fn serve(folder: &Path, port: u16) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let server = Server::bind(folder, port).await?;
        // The server runs on where nobody reads where it is.
        let _ = writeln!(std::io::stdout(), "Chancery answers at {}", server.address()?);
        server.run().await
    })
}

impl Server {
    /// Listens at a port or, where another program holds it, at one of the next; 0 stands for any free port.
    pub async fn bind(folder: &Path, port: u16) -> Result<Self> {
        let headers = Headers::parse(&read_headers(folder)?);
        Ok(Self { listener: listen(port).await?, router: router(folder, headers) })
    }

    /// The address of the front page, `http://127.0.0.1:8080/`.
    pub fn address(&self) -> Result<String> {
        Ok(format!("http://{}/", self.listener.local_addr()?))
    }

    pub async fn run(self) -> Result<()> {
        axum::serve(self.listener, self.router).await
    }
}

fn read_headers(folder: &Path) -> Result<String> {
    let path = folder.join("_headers");
    let hint = |error| Error::new(ErrorKind::NotFound, format!("{}: {error}; was it published?", path.display()));
    std::fs::read_to_string(&path).map_err(hint)
}

async fn listen(port: u16) -> Result<TcpListener> {
    for candidate in port..port.saturating_add(PORTS) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)).await {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            bound => return bound,
        }
    }
    Err(Error::new(ErrorKind::AddrInUse, format!("ports {port} to {} are taken", port.saturating_add(PORTS - 1))))
}

fn router(folder: &Path, headers: Headers) -> Router {
    let not_found = ServeFile::new(folder.join("404.html"));
    let files = ServeDir::new(folder).precompressed_br().not_found_service(not_found);
    Router::new().fallback_service(files).layer(middleware::from_fn_with_state(Arc::new(headers), complete))
}

/// Adds the headers of the library to an answer.
async fn complete(State(rules): State<Arc<Headers>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in rules.of(&path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    name_charset(headers);
    response
}

/// All our text is UTF-8; without saying so, a browser reads plain text in the encoding of its region.
fn name_charset(headers: &mut HeaderMap) {
    let Some(Ok(kind)) = headers.get(header::CONTENT_TYPE).map(HeaderValue::to_str) else { return };
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(value) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, value);
    }
}
