"""What a good conversation is: rules about words, each of which can be explained to the person who wrote them."""
