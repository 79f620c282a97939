### Home
