use std::collections::HashMap;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::server::TlsStream;

/// What a host has under an address.
pub enum Held {
    /// A file that it lets every page read.
    Open(Vec<u8>),
    /// A file that it lets no other page read.
    Closed(Vec<u8>),
    /// A file that it lets every page read, and that has no end.
    Endless,
}

/// A host other than that of the page: it speaks https, with a certificate that nobody vouches for.
pub struct Host {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Host {
    /// Serves files by their paths, `/letter.txt`, until the process ends.
    pub async fn serve(files: impl IntoIterator<Item = (&'static str, Held)>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let (files, heard) = (Arc::new(files.into_iter().collect::<HashMap<_, _>>()), Arc::default());
        let (acceptor, told) = (acceptor()?, Arc::clone(&heard));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, files, told) = (acceptor.clone(), Arc::clone(&files), Arc::clone(&told));
                // A browser that breaks off is a way to end.
                tokio::spawn(async move { answer(acceptor, stream, &files, &told).await });
            }
        });
        Ok(Self { port, heard })
    }

    /// The address of a file.
    pub fn address(&self, path: &str) -> String {
        format!("https://127.0.0.1:{}{path}", self.port)
    }

    /// The heads of the requests that came, in small letters.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("nobody panics with it").clone()
    }
}

fn acceptor() -> io::Result<TlsAcceptor> {
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).map_err(io::Error::other)?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], own.signing_key.into())
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn answer(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    files: &HashMap<&str, Held>,
    heard: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    let head = head(&mut stream).await?;
    let held = head.split(' ').nth(1).and_then(|path| files.get(path));
    heard.lock().expect("nobody panics with it").push(head.to_lowercase());
    let status = if held.is_some() { "200 OK" } else { "404 Not Found" };
    let allowed = if matches!(held, Some(Held::Closed(_))) { "" } else { "Access-Control-Allow-Origin: *\r\n" };
    stream.write_all(format!("HTTP/1.1 {status}\r\n{allowed}Connection: close\r\n\r\n").as_bytes()).await?;
    match held {
        Some(Held::Open(content) | Held::Closed(content)) => stream.write_all(content).await?,
        Some(Held::Endless) => loop {
            stream.write_all(&[b'.'; 1 << 16]).await?;
        },
        None => {}
    }
    stream.shutdown().await
}

/// The head of a request, to its empty line.
async fn head(stream: &mut TlsStream<TcpStream>) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
